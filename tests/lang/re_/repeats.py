# Repetitions: greedy, not greedy, counted, nested.
import re


def show(pattern, *texts):
    print(pattern, [m.span() if m else None for m in [re.match(pattern, t) for t in texts]])


show("a*", "", "a", "aaa", "b")
show("a+", "", "a", "aaa", "b")
show("a?", "", "a", "aaa", "b")
show("a*?b", "b", "aab", "aa")
show("a+?", "aaa")
show("a??", "a")
show("a{2}", "a", "aa", "aaa")
show("a{2,}", "a", "aa", "aaaa")
show("a{,2}", "", "aa", "aaa")
show("a{1,3}", "", "aa", "aaaaa")
show("a{1,3}?", "aaaaa")
show("a{0}b", "b", "ab")
show("(?:ab){2,3}", "ab", "abab", "abababab")
show("(?:a{2}){2}", "aaa", "aaaa", "aaaaa")
show("(?:a|b)*c", "abac", "c", "abd")
show("(?:a*)*b", "aaab", "b", "aaa")
show("(?:a+)+$", "aaa", "aaab")
show("(?:|a)+", "aa")
show("(?:a|)*", "aa")
show("[ab]+?c", "abc")
show(".*b", "abab", "ab\nb")
print(re.match("(a|ab)(c|bcd)(d*)", "abcd").groups())
print(re.match("(a+)(a*)(a?)", "aaaa").groups(), re.match("(a+?)(a*)", "aaaa").groups())
print(re.match("(?:(a)|b)*", "ab").groups(), re.match("(?:(a)|(b))*", "aba").groups())
print(re.fullmatch("a*", "aaa"), re.fullmatch("a*?", "aa"), re.fullmatch("a|ab", "ab"))
print(len("x" * 3), re.match("(?:a{0,100}){0,100}", "a" * 30).span())
