# The weights with which the program chooses, learned by
# tests/bench/profile.sh from news of CNN and the Daily Mail and from
# lessons, with points that their authors wrote.
[profile]
version=1

[measure]
news-word-cost=0.0770
guide-word-cost=0.0670
fresh=0.5659
budget=60.0000
per-words=113.2460
fewest=3.0000
most=5.0000

[news.term]
bias=-0.0142
count=0.0840
most-common=0.2030
spread=0.2936
first=-0.0578
early=0.1838
late=-0.0299
returns=-0.0007
title=0.2286
idf=-0.0025
tf-idf=0.1652
name=0.0086
number=0.0227
quoted=-0.0100

[guide.term]
bias=-0.0131
count=0.1213
most-common=0.2733
spread=0.1938
first=0.0037
early=0.0587
late=0.0074
returns=0.0335
title=0.2521
idf=-0.0037
tf-idf=0.1407
name=0.0045
number=-0.0336
quoted=-0.0319

[news.sentence]
first=-0.1299
position=0.1237
opens-paragraph=0.0254
centrality=0.0381
title=0.0182
tf-idf=-0.0137
pronouns=-0.1050

[news.candidate]
bias=0.1141
long=-0.0224
content=-0.1541
terms=0.8888

[guide.sentence]
first=-0.0298
position=0.0393
opens-paragraph=0.0119
centrality=0.0074
title=0.0162
tf-idf=0.0044
pronouns=-0.0678

[guide.candidate]
bias=0.0957
long=0.0095
content=-0.0445
terms=0.6248
