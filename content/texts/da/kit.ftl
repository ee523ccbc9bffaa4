# Ord, som alle funktioner deler.
button-help-now = Hjælp nu
button-menu = Menu
button-back = Tilbage
button-undo = Fortryd
button-cancel = Annuller
rights-missing = I den gruppe er /{ $command } for moderatorer, der har den rettighed. Der er ikke sket noget, og ingen i gruppen har fået besked.
rights-unknown = Jeg kunne ikke tjekke dine rettigheder hos Telegram lige nu, så jeg har ikke gjort noget med /{ $command }. Prøv igen om lidt.
toast-rights-missing = Den knap er til moderatorerne.
toast-rights-unknown = Jeg kunne ikke tjekke dine rettigheder lige nu. Prøv igen om lidt.
toast-gone = Den knap er ikke i brug længere.
trouble = Noget gik galt hos mig, og intet er ændret. Prøv gerne igen.
# Vises i en gruppe kun for ét medlem. Prøven kommer først og tages straks væk igen; den kan blive set af alle.
aside-only-you = <i>Det er kun dig, der kan se det her.</i>
aside-check = En kort teknisk prøve fra programmet. Du behøver ikke gøre noget.
