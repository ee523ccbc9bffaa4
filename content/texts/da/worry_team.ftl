# Det, moderatorer ser, når et medlem er bekymret for en anden.
case-tier-told = Nogen er bekymret for vedkommende og har sagt det til mig. Selv lagde jeg ikke mærke til noget.
worry-team-told = <b>{ $who } er bekymret for { $member }</b> (sag { $number }){ $link }. Hvem der sagde det, er kun til jer; lad det blive ved det.
worry-team-card = { $who } bad mig lægge et usigneret hjælpekort hos { $member }{ $link }. Jeg siger ikke, om det blev lagt. Hvem der bad om det, er kun til jer.
worry-team-forgotten = Her stod en bekymring, nogen fortalte mig. Der er gået en måned, så navne og ord er væk.
worry-button-bad-faith = Ikke i god tro
worry-button-useful = Alligevel i god tro
worry-toast-bad-faith = Noteret. Efter tre på en uge lægger jeg ikke kort for vedkommende; I kan stadig få besked.
worry-toast-useful = Noteret: i god tro.
worry-toast-own = Du er selv en del af det her. Lad en af de andre vurdere det.
