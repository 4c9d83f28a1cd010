# The weights with which the program chooses, learned by
# tests/bench/profile.sh from news of CNN and the Daily Mail and from
# lessons, with points that their authors wrote.
[profile]
version=1

[measure]
news-word-cost=0.1862
guide-word-cost=0.0720
fresh=0.5249
budget=60.0000
per-words=150.0000
fewest=3.0000
most=5.0000

[news.term]
bias=-0.0142
count=0.0846
most-common=0.2043
spread=0.2922
first=-0.0584
early=0.1837
late=-0.0298
returns=-0.0009
title=0.2285
idf=-0.0026
tf-idf=0.1655
name=0.0085
number=0.0224
quoted=-0.0100

[guide.term]
bias=-0.0127
count=0.1114
most-common=0.2581
spread=0.2013
first=0.0124
early=0.0531
late=0.0081
returns=0.0319
title=0.2597
idf=-0.0054
tf-idf=0.1298
name=0.0049
number=-0.0352
quoted=-0.0294

[news.sentence]
first=-0.1468
second=-0.0215
position=0.1336
opens-paragraph=0.0252
centrality=0.0384
centroid=0.0682
title=0.0149
tf-idf=0.0110
short=-0.0195
pronouns=-0.1003
address=-0.0316

[news.candidate]
bias=0.0947
long=-0.0314
kept=0.0057
content=-0.1331
tf-idf=-0.1576
terms=0.8553

[guide.sentence]
first=0.0181
second=0.0053
position=-0.0035
opens-paragraph=0.0017
centrality=0.0126
centroid=0.1124
title=0.0206
tf-idf=-0.0375
short=-0.0315
pronouns=-0.0892
address=0.0104

[guide.candidate]
bias=0.0978
long=0.0074
kept=-0.0189
content=-0.0798
tf-idf=0.2789
terms=0.3554
