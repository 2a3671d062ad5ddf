import cmd
import io


class Shell(cmd.Cmd):
    prompt = "> "
    intro = "hello"
    use_rawinput = False

    def do_add(self, arg):
        self.stdout.write("%d\n" % sum([int(a) for a in arg.split()]))

    def do_quit(self, arg):
        return True

    def do_shell(self, arg):
        self.stdout.write("shell " + arg + "\n")

    def help_add(self):
        self.stdout.write("adds\n")

    def precmd(self, line):
        return line.lower()

    def postloop(self):
        self.stdout.write("bye\n")


out = io.StringIO()
Shell(stdin=io.StringIO("add 1 2\n\nADD 3\nwhat x\n!ls\n?add\nhelp nope\nquit\nadd 9\n"), stdout=out).cmdloop()
print(out.getvalue())
s = Shell(stdout=out)
for line in ("", "  ", "a b", "?x", "!y", "add", "-x", "a1_b c"):
    print(s.parseline(line))
