site-name = خانہ پُری
