"""The look of a rehearsal's page, in light and dark, on a phone and on paper; it holds no content."""

STYLE = """
:root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--ink:#1d2327;--soft:#545d63;--line:#d9d6cd;--accent:#1f5f5b;
--crisis:#b3391f;--distress:#2a6099;--concern:#2f8f7f;--notice:#8a8478;--shade:31 95 91}
@media (prefers-color-scheme:dark){:root{--paper:#14191b;--card:#1c2326;--ink:#e8e6e0;--soft:#a9b1b3;--line:#364044;
--accent:#7cc4bd;--crisis:#f0826a;--distress:#7fb2e6;--concern:#6cc7b4;--notice:#a59f92;--shade:124 196 189}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",sans-serif}
main{max-width:58rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.7rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.2rem;margin:0 0 .5rem}
h3{font-size:1rem;margin:1.5rem 0 .5rem}
p{margin:.4rem 0 .8rem;max-width:44rem;color:var(--soft)}
section{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1.1rem 1.1rem .9rem;
margin-top:1.2rem}
.warning{border-left:5px solid var(--crisis);background:var(--card);color:var(--ink);padding:.7rem 1rem;font-weight:600}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,11rem),1fr));gap:.7rem;margin:1rem 0 0}
.facts div{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.6rem .9rem}
dt{font-size:.85rem;color:var(--soft)}
dd{margin:0;font-weight:600}
.wide{overflow-x:auto;border-radius:6px}
.wide:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.92rem;margin:.3rem 0 .8rem}
th,td{padding:.3rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{color:var(--soft);font-weight:600;white-space:nowrap}
tbody th{font-weight:500}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.bar{position:relative;min-width:9rem}
.bar span{position:absolute;left:.5rem;top:.5rem;height:1rem;background:rgb(var(--shade)/.3);border-radius:3px}
td:not(.number){min-width:9rem}
.hours table{width:auto}
.hours td,.hours th{padding:.15rem .5rem;text-align:right}
.hours td{min-width:2.6rem}
.s1{background:rgb(var(--shade)/.12)}.s2{background:rgb(var(--shade)/.22)}.s3{background:rgb(var(--shade)/.32)}
.s4{background:rgb(var(--shade)/.42)}.s5{background:rgb(var(--shade)/.52)}
figure{margin:.5rem 0}
svg{display:block;width:100%;min-width:36rem;height:auto}
.axis{fill:var(--soft);font-size:11px}
.grid{stroke:var(--line);stroke-width:1}
.hover{fill:transparent}
g:hover .hover{fill:rgb(var(--shade)/.12)}
.crisis{fill:var(--crisis);background:var(--crisis)}.distress{fill:var(--distress);background:var(--distress)}
.concern{fill:var(--concern);background:var(--concern)}.notice{fill:var(--notice);background:var(--notice)}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:.3rem 0 .8rem;padding:0;font-size:.9rem}
.key{display:inline-block;width:.8rem;height:.8rem;border-radius:2px;margin-right:.4rem}
summary{cursor:pointer;color:var(--accent);padding:.3rem 0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:40rem){.bar{min-width:0}.bar span{display:none}}
@media print{section{break-inside:avoid}body{background:#fff}}
"""
