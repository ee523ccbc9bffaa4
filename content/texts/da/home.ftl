# The private chat's front door.
command-start = sig hej og åbn denne chat
command-menu = alt, hvad jeg kan, som knapper
command-help = hvad jeg forstår her
command-about = hvem jeg er, og hvem jeg ikke er
command-cancel = stop det, jeg lige spurgte om
home-button-private = Åbn privat chat
menu-help = Det forstår jeg
menu-about = Om mig
home-welcome =
    Hej, jeg er Waymark: et program, ikke et menneske.
    Jeg støtter dig, men erstatter aldrig professionel hjælp.
    Under Hjælp nu finder du altid linjer, hvor mennesker lytter.
home-menu = Hvad ville være godt lige nu? Det er fint bare at kigge.
home-private-group = Det går bedre mellem os to.
home-help-private = <b>Her i den private chat forstår jeg</b>
home-help-in-groups =

    <b>Og i din gruppe</b>
home-help-group = <b>I denne gruppe forstår jeg</b>
home-help-moderators =

    <b>For moderatorer</b>
home-about =
    Jeg er Waymark, et program, der tager sig af små ting i støttegrupper: et roligt minut, et lille oplæg til dagen, vejen til mennesker, der kan hjælpe.

    Jeg vurderer, rådgiver og helbreder ikke. Alt, hvad jeg siger, er skrevet af mennesker, og jeg kan tage fejl.

    Jeg kører på serveren hos den, der driver denne bot. Min kode er fri software under MIT-licensen.
home-unknown-text =
    Jeg læser ikke mellem linjerne: Jeg er et program og kender knapper og kommandoer.
    Vil du hellere have et menneske, viser Hjælp nu, hvem der lytter.
home-only-text = Jeg kan kun læse tekst, så det åbnede jeg ikke. Menuen viser, hvad jeg kan.
home-only-text-please = Jeg kan kun læse tekst her. Vil du skrive det som tekst? Eller stop med Annuller.
home-unknown-command = Den kommando kender jeg ikke. Menuen viser, hvad jeg kan.
home-group-command = /{ $command } virker i en gruppe, ikke her. Menuen viser, hvad der virker her.
home-link-gone = Det link bruges ikke længere, eller det var lavet til en anden. Menuen virker stadig.
home-cancelled = Fint, jeg venter ikke længere på et svar.
home-nothing-to-cancel = Jeg ventede ikke på noget, så der er ikke noget at stoppe.
mydata-conversation = Spørgsmål, jeg venter på dit svar på
mydata-deep-link = Links, der er lavet til dig og stadig virker
