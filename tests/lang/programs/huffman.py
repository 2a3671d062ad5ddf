# Huffman codes: the tree, text to bits and back.
class Leaf:
    def __init__(self, symbol, weight):
        self.symbol, self.weight, self.order = symbol, weight, symbol

    def codes(self, prefix=""):
        return {self.symbol: prefix or "0"}


class Branch:
    def __init__(self, left, right):
        self.left, self.right = left, right
        self.weight = left.weight + right.weight
        self.order = min(left.order, right.order)

    def codes(self, prefix=""):
        table = self.left.codes(prefix + "0")
        table.update(self.right.codes(prefix + "1"))
        return table


def build(text):
    counts = {}
    for c in text:
        counts[c] = counts.get(c, 0) + 1
    nodes = [Leaf(s, n) for s, n in counts.items()]
    while len(nodes) > 1:
        nodes.sort(key=lambda n: (n.weight, n.order), reverse=True)
        nodes.append(Branch(nodes.pop(), nodes.pop()))
    return nodes[0]


def decode(tree, bits):
    out, node = [], tree
    for b in bits:
        if isinstance(node, Branch):
            node = node.left if b == "0" else node.right
        if isinstance(node, Leaf):
            out.append(node.symbol)
            node = tree
    return "".join(out)


def pack(bits):
    padded = bits + "0" * (-len(bits) % 8)
    return bytes(int(padded[i : i + 8], 2) for i in range(0, len(padded), 8))


for text in (
    "abracadabra",
    "aaaa",
    "the quick brown fox jumps over the lazy dog",
    "mississippi river",
):
    tree = build(text)
    codes = tree.codes()
    bits = "".join(codes[c] for c in text)
    print(text, len(bits), len(text) * 8, decode(tree, bits) == text)
    print(sorted(codes.items(), key=lambda kv: (len(kv[1]), kv[0]))[:5], pack(bits)[:6])
    values = list(codes.values())
    print(all(not b.startswith(a) for a in values for b in values if a is not b))
