def greet():
    print("helper", __file__)
