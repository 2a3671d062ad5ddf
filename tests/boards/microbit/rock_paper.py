# --press a@500ms --press a@1500ms --press b@2500ms --until 4s --seed 3
# Rock, paper, scissors against the board.
from microbit import *
import random

HANDS = {"rock": Image("00000:09990:09990:09990:00000"), "paper": Image.SQUARE,
         "scissors": Image.SCISSORS}
NAMES = sorted(HANDS)
BEATS = {"rock": "scissors", "paper": "rock", "scissors": "paper"}
rounds = 0
display.show(Image.DIAMOND)
while rounds < 3:
    mine = None
    if button_a.was_pressed():
        mine = "rock"
    elif button_b.was_pressed():
        mine = "paper"
    if mine:
        rounds += 1
        yours = random.choice(NAMES)
        display.show(HANDS[yours])
        result = "draw" if mine == yours else "win" if BEATS[mine] == yours else "lose"
        print(rounds, result in ("draw", "win", "lose"))
    sleep(50)
display.show(Image.ALL_ARROWS, delay=60)
