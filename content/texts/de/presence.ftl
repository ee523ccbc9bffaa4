# What /mydata calls the rows this feature keeps.
mydata-person = Dein Name, deine Sprache und dein Land
mydata-membership = Die Gruppen, in denen wir beide sind
