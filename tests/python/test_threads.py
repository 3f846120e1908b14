"""Several threads ask one map: the same answers, while other Python threads go on."""

import threading
from concurrent.futures import ThreadPoolExecutor

QUESTIONS = ["ik heb schulden", "energierekening niet betalen", "ik ruik gas", "leren omgaan met geld", "ruimteschip"]


def test_eight_threads_get_the_same_answers(kb, tuesday):
    def ask(question):
        return kb.ask(question, desk="balie", at=tuesday), kb.find(question, at=tuesday), kb.show("balie").name

    alone = {question: ask(question) for question in QUESTIONS}
    with ThreadPoolExecutor(8) as pool:
        for question, answer in zip(QUESTIONS * 40, pool.map(ask, QUESTIONS * 40)):
            assert answer == alone[question]


def test_other_threads_run_while_a_map_is_built(tmp_path):
    from conftest import VILLAGE

    import wegwijs

    seen = []
    waiting, answered = threading.Event(), threading.Event()

    def other():
        waiting.wait(60)
        seen.append(threading.get_ident())
        answered.set()

    thread = threading.Thread(target=other)
    thread.start()

    def progress(step):
        waiting.set()
        return answered.wait(60)

    wegwijs.build(VILLAGE, tmp_path / "map.wegwijs", progress=progress)
    thread.join(60)
    assert seen == [thread.ident]
