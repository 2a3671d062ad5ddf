print('beside', __name__)
