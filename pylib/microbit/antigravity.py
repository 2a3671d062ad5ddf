# `import antigravity`: up, up and away.

print("""     _______
    (       )
     \\     /
      \\___/
       | |
      [___]   the board leaves the ground""")
