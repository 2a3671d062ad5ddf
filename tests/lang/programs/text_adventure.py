# A text adventure as a state machine driven by a script of commands.
class Room:
    def __init__(self, name, items=(), locked=None):
        self.name, self.items, self.exits, self.locked = name, list(items), {}, locked

    def connect(self, direction, other):
        back = {"north": "south", "south": "north", "east": "west", "west": "east"}[direction]
        self.exits[direction], other.exits[back] = other, self
        return other


class GameOver(Exception):
    pass


class Game:
    def __init__(self):
        hall = Room("hall", ["lamp"])
        garden = hall.connect("north", Room("garden", ["key", "stone"]))
        vault = hall.connect("east", Room("vault", ["gold"], locked="key"))
        vault.connect("north", Room("tower"))
        self.here, self.bag, self.score = hall, [], 0
        self.seen = {hall.name}

    def do(self, line):
        verb, _, rest = line.partition(" ")
        handler = getattr(self, "do_" + verb, None)
        if handler is None:
            return "I do not know how to %s." % verb
        return handler(rest.strip()) if rest else handler()

    def do_look(self):
        return "%s: %s; exits %s" % (
            self.here.name,
            ", ".join(self.here.items) or "empty",
            "/".join(sorted(self.here.exits)),
        )

    def do_go(self, where="nowhere"):
        room = self.here.exits.get(where)
        if room is None:
            return "No way %s." % where
        if room.locked and room.locked not in self.bag:
            return "The %s is locked." % room.name
        self.here = room
        if room.name not in self.seen:
            self.seen.add(room.name)
            self.score += 5
        return "You are in the %s." % room.name

    def do_take(self, item="air"):
        try:
            self.here.items.remove(item)
        except ValueError:
            return "No %s here." % item
        self.bag.append(item)
        if item == "gold":
            self.score += 50
        return "Taken: " + item

    def do_drop(self, item):
        if item not in self.bag:
            return "You have no " + item
        self.bag.remove(item)
        self.here.items.append(item)
        return "Dropped."

    def do_bag(self):
        return "Bag: " + ", ".join(sorted(self.bag))

    def do_quit(self):
        raise GameOver(self.score)


game = Game()
script = """look
go east
go up
take lamp
go north
take key
take key
look
go south
go east
take gold
drop lamp
look
dance
bag
go north
quit
look"""
try:
    for line in script.split("\n"):
        print("> " + line)
        print(game.do(line))
except GameOver as e:
    print("final score", *e.args)
