# differs: warnings are printed without a place, and those of tests go to the error output
import warnings

print(warnings.formatwarning("x", Warning), end="")
warnings.simplefilter("error")
try:
    warnings.warn("bad", Warning)
except Warning as e:
    print("raised", e)
warnings.resetwarnings()
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    warnings.warn("a", Warning)
    warnings.warn("a", Warning)
    print(len(seen), seen[0].message, seen[0].category.__name__)
warnings.simplefilter("ignore")
warnings.warn("hidden", Warning)
warnings.warn(Warning("hidden"))
try:
    warnings.simplefilter("x")
except AssertionError as e:
    print(e)
print(len(warnings.filters))
