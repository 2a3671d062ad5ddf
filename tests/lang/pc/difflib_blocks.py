# f64
from difflib import *
a="one two three four five six seven eight nine ten eleven twelve".split(); b="one two tree four five six seven eigth nine ten twelve thirteen".split()
print(SequenceMatcher(None,a,b).get_opcodes()); print(SequenceMatcher(None,"abcd efgh","bcde fgh").get_matching_blocks(), SequenceMatcher(lambda x:x==" "," abcd","abcd abcd").find_longest_match(0,5,0,9))
print(list(unified_diff(a,b,"x","y",n=1))); print(list(context_diff(a,b,"x","y",n=1)))
print(get_close_matches("appel",["ape","apple","peach","puppy"]), SequenceMatcher(None,"abc"*100,"abd"*90).ratio())
