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
per-words=135.0000
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
first=-0.1491
second=-0.0216
position=0.1362
opens-paragraph=0.0257
centrality=0.0390
centroid=0.0707
title=0.0140
tf-idf=0.0119
short=-0.0186
pronouns=-0.1012
address=-0.0317

[news.candidate]
bias=0.0947
long=-0.0316
kept=0.0053
content=-0.1328
tf-idf=-0.1656
terms=0.8502

[guide.sentence]
first=0.0180
second=0.0068
position=0.0000
opens-paragraph=0.0011
centrality=0.0113
centroid=0.1134
title=0.0200
tf-idf=-0.0360
short=-0.0314
pronouns=-0.0903
address=0.0106

[guide.candidate]
bias=0.0983
long=0.0062
kept=-0.0197
content=-0.0783
tf-idf=0.2824
terms=0.3493
