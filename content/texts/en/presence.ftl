# What /mydata calls the rows this feature keeps.
mydata-person = Your name, language and country
mydata-membership = The groups you and I share
