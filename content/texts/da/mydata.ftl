# A person's own data.
command-mydata = se, kopiér eller slet, hvad jeg gemmer om dig
menu-mydata = Mine data
mydata-group = Hvad jeg gemmer om dig, viser jeg kun privat.
mydata-line = • { $title }: { $count }
mydata-kept =
    <b>Hvad jeg gemmer om dig</b>
    { $list }

    Du kan få en kopi eller slette det hele på én gang.
mydata-nothing = Jeg gemmer intet om dig.
mydata-button-copy = Få en kopi
mydata-button-erase = Slet alt
mydata-button-remove = Fjern filen
mydata-button-keep = Behold alt
mydata-copy-caption = Alt, hvad jeg gemmer om dig. Chats med bots er ikke krypteret fra ende til ende, så du kan fjerne filen her, når du har gemt den.
mydata-toast-removed = Filen er væk fra denne chat.
mydata-erase-question =
    <b>Det sletter alt, hvad jeg gemmer om dig, med det samme.</b>
    Det her bliver tilbage: Er du udelukket fra en gruppe, et fingeraftryk af udelukkelsen, som ikke viser et navn; og tal uden personer. Det, du har skrevet i grupper, sletter du selv dér.

    Skriv ordet <b>SLET</b> for at fortsætte.
mydata-other-word = Intet blev slettet. Vil du slette alt, så skriv <b>SLET</b> uden noget før eller efter.
mydata-kept-everything = Intet blev slettet.
mydata-erased = Så er det gjort: Der er intet tilbage af det, jeg gemte om dig. Hjælpelinjerne kan stadig nås her, når som helst. Pas godt på dig selv.
mydata-schedule = Ting, der er planlagt til dig
mydata-outbox = Beskeder på vej til dig eller om dig
mydata-kept-message = Mine beskeder om dig, som jeg stadig kan ændre
mydata-inbox = Beskeder, der behandles lige nu
mydata-offset = Min plads i Telegrams kø
