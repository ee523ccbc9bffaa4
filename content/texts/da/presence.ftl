# What /mydata calls the rows this feature keeps.
mydata-person = Dit navn, sprog og land
mydata-membership = De grupper, du og jeg er i sammen
