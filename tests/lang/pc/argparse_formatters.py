import argparse, os
os.environ['COLUMNS'] = '80'
def make(cls, **k):
    p = argparse.ArgumentParser(prog='p', formatter_class=cls, description='A long\n   description that-is-hyphenated and goes on for more than one line of text, so it has to be wrapped somewhere.', epilog='bye\n  now', **k)
    p.add_argument('-n', '--number', type=int, default=3, help='how many of them, which is told at some length here to make it wrap')
    p.add_argument('--a-very-long-option-name', type=float, metavar='X', help='long')
    p.add_argument('file', type=str, nargs='?', default='f', help='the\n  file')
    g = p.add_argument_group('more', 'group text')
    g.add_argument('--choice', type=str, choices=['a', 'b'], help='pick %(choices)s')
    g.add_argument('--pair', nargs=2, type=int, metavar=('A', 'B'))
    return p
for cls in (argparse.HelpFormatter, argparse.RawDescriptionHelpFormatter, argparse.RawTextHelpFormatter, argparse.ArgumentDefaultsHelpFormatter, argparse.MetavarTypeHelpFormatter, lambda prog: argparse.HelpFormatter(prog, max_help_position=40, width=100), lambda prog: argparse.RawTextHelpFormatter(prog, width=50)):
    print(make(cls).format_help())
class Both(argparse.ArgumentDefaultsHelpFormatter, argparse.RawDescriptionHelpFormatter): pass
print(make(Both).format_help())
class Own(argparse.HelpFormatter):
    def _split_lines(self, text, width):
        return ['* ' + line for line in super()._split_lines(text, width - 2)]
    def _get_default_metavar_for_optional(self, action): return '<' + action.dest + '>'
    def _format_action_invocation(self, action):
        return super()._format_action_invocation(action).replace(', ', ' | ')
print(make(Own).format_help())
os.environ['COLUMNS'] = '50'
make(argparse.HelpFormatter).print_help()
