# An error deep inside blocks.
class A:
    def m(self):
        for i in range(3):
            if i:
                while True:
                    try:
                        x = = 1
                    finally:
                        pass
