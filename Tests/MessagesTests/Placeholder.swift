// The tests of generated code follow.
