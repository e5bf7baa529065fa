namespace kohyo {}
