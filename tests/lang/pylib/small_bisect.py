from bisect import bisect, bisect_left, bisect_right, insort, insort_left

a = [1, 2, 2, 3]
print(bisect(a, 2), bisect_left(a, 2), bisect_right(a, 0), bisect_left(a, 9), bisect([], 1))
print(bisect(a, 2, 0, 2), bisect_left(a, 2, 2), bisect_right(a, 2, lo=1, hi=3))
insort(a, 2.5)
insort_left(a, 2)
insort(a, 0)
print(a)
w = ["a", "bb", "cccc"]
print(bisect_left(w, 2, key=len), bisect(w, 3, key=len))
insort(w, "ddd", key=len)
print(w)
try:
    bisect(a, 1, -1)
except ValueError as e:
    print(e)
