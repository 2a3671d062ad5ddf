# A trie with prefix search, deletion and counting.
class Trie:
    def __init__(self):
        self.children, self.count, self.end = {}, 0, False

    def insert(self, word):
        node = self
        for c in word:
            node.count += 1
            node = node.children.setdefault(c, Trie())
        node.count += 1
        node.end = True

    def find(self, prefix):
        node = self
        for c in prefix:
            node = node.children.get(c)
            if node is None:
                return None
        return node

    def words(self, prefix=""):
        if self.end:
            yield prefix
        for c in sorted(self.children):
            yield from self.children[c].words(prefix + c)

    def complete(self, prefix, limit=3):
        node = self.find(prefix)
        out = []
        for word in node.words(prefix) if node else ():
            out.append(word)
            if len(out) == limit:
                break
        return out

    def remove(self, word, depth=0):
        if depth == len(word):
            if not self.end:
                raise KeyError(word)
            self.end = False
        else:
            child = self.children.get(word[depth])
            if child is None:
                raise KeyError(word)
            child.remove(word, depth + 1)
            if child.count == 0:
                del self.children[word[depth]]
        self.count -= 1

    def __contains__(self, word):
        node = self.find(word)
        return node is not None and node.end

    def __len__(self):
        return self.count


t = Trie()
for w in "car card care cart cat dog do done éclair élan".split():
    t.insert(w)
print(len(t), "car" in t, "ca" in t, "dogs" in t, "élan" in t)
print(t.complete("car"), t.complete("d"), t.complete("x"), t.complete("", 20), t.complete("é"))
t.remove("card")
t.remove("dog")
print(len(t), "card" in t, "care" in t, t.complete("d"), list(t.words()))
for missing in ("dog", "ca", "zebra"):
    try:
        t.remove(missing)
    except KeyError as e:
        print("KeyError", e.args)


def match(node, pattern, prefix=""):
    if not pattern:
        if node.end:
            yield prefix
        return
    for c, child in sorted(node.children.items()):
        if pattern[0] in (c, "?"):
            yield from match(child, pattern[1:], prefix + c)


print(list(match(t, "ca?")), list(match(t, "???")), list(match(t, "??a?")))
