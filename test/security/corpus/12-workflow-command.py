def test_prints_a_workflow_command():
    print("::add-path::/tmp/elsewhere")
    assert 0
