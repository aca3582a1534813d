"""What becomes of a referral or a hand-off, once more: written from docs/referrals.md, not from the C. Keep it so.

There is no table of transitions here and no message: one course of things is kept, what the receiver has done and what the sender has
done of its own, and what each side's record must say is derived from the two.
"""
REFERRAL, HANDOFF = 2, 3
SENDER, RECEIVER = 1, 2
(OFFER, ACCEPT, DECLINE, EXPIRE, CLOSE, WITHDRAW, RETURN, INTRODUCE, CONTACT, ANSWER, TAKE) = (1, 3, 4, 6, 12, 13, 14, 15, 16, 25, 26)
STATES = {"draft": 1, "offered": 2, "accepted": 4, "introduced": 9, "contacted": 10, "closed": 11, "declined": 12, "expired": 13,
          "withdrawn": 14, "returned": 15, "answered": 17}
(PERSON_LEFT, NOT_CHARGED, WRONG_JURISDICTION, CONFLICT, ALREADY_OPEN, VICTIM_DECLINES, INSUFFICIENT_INFO, NO_CAPACITY, NOT_PROSECUTED,
 NOT_REACHED, RELEASE_ENDED, CLIENT_FORGOTTEN) = (11, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30)
REFUSALS = {NOT_CHARGED, WRONG_JURISDICTION, CONFLICT, ALREADY_OPEN, VICTIM_DECLINES, INSUFFICIENT_INFO, NO_CAPACITY}
REASONS = {ACCEPT: {0}, DECLINE: REFUSALS, INTRODUCE: {0}, CONTACT: {0}, RETURN: REFUSALS | {NOT_PROSECUTED, NOT_REACHED}, CLOSE: {0},
           TAKE: {0}, WITHDRAW: {0, VICTIM_DECLINES, RELEASE_ENDED}}
ENDS, CONTINUES = 1, 2
OFFER_WAITS, OFFER_UNANSWERED, OFFER_DECLINED, RETURNED, NOT_CONTACTED, ANSWERED_UNSEEN, UNHELD = 13, 14, 15, 16, 17, 18, 19
SENDER_DESTROYED = 37
PASSING = ("accepted", "introduced")
OPEN_WITH_RECEIVER = (*PASSING, "contacted")
OVER = ("declined", "expired", "returned", "withdrawn", "closed")


class Side:
    """What is kept with a record beside where it stands."""
    def __init__(self, holder):
        self.holder, self.reason, self.role, self.overdue, self.moves, self.client = holder, 0, 0, False, 0, False


class Exchange:
    def __init__(self, kind):
        self.kind, self.now = kind, 0
        self.inner = None      # what the receiver's people know
        self.own = "draft"     # what the sender has done of its own: until the offer, and since it withdrew or closed
        self.word = None       # what a blind sender has heard
        self.blind = self.waits = self.on_release = self.accepted = self.revoked = self.orphaned = self.ended = False
        self.heard = None      # what a sender had been told who hears no more
        self.answer_due = self.contact_due = 0
        self.sides = {SENDER: Side("ada"), RECEIVER: Side("")}
        self.sides[SENDER].client = True
        self.destroyed = set()

    def state(self, side):
        if side == RECEIVER:
            return self.inner
        if self.own:
            return self.own
        if self.blind:
            return self.word or self.heard or "offered"
        return "contacted" if self.inner == "closed" else self.inner

    # --- what happens ---
    def happen(self, change, reasons):
        """change() is noticed by those sides that reasons names, each with the reason that it hears."""
        before = {side: self.state(side) for side in reasons}
        change()
        for side, reason in reasons.items():
            kept, moved = self.sides[side], self.state(side) != before[side]
            kept.moves += 1
            if moved:
                kept.overdue = False
            if moved or reason:
                kept.reason = reason

    def by_receiver(self, inner, reason=0):
        def change():
            self.inner = inner
            if inner == "returned":
                self.sides[RECEIVER].role = 0
                if not self.blind:  # she is back, whatever the sender had made of it
                    self.own, self.sides[SENDER].role = None, 0
        alone = self.blind or inner == "closed"
        self.happen(change, {RECEIVER: reason} if alone else {RECEIVER: reason, SENDER: reason})

    def withdraw(self, reason):
        def change():
            self.own = "withdrawn"
            if self.inner in ("offered", *PASSING):
                self.inner = "withdrawn"
        self.happen(change, {SENDER: reason, RECEIVER: 0} if self.inner else {SENDER: reason})

    def close(self, role, reason=0):
        passed = self.state(SENDER) == "contacted"
        if role:
            self.sides[SENDER].role = role
            if passed:
                self.sides[RECEIVER].role = role
        self.happen(lambda: setattr(self, "own", "closed"), {SENDER: reason, RECEIVER: 0} if passed else {SENDER: reason})

    def deafen(self):
        """The agreement has ended by which the sender heard; whoever was told that she was reached hears if she comes back."""
        if self.ended and not self.blind and self.inner in ("offered", *PASSING):
            self.blind, self.heard = True, None if self.inner == "offered" else self.inner

    def introduce_unheard(self):
        """A sender who hears no more: it may be over at the receiver."""
        def change():
            self.heard = "introduced"
            if self.inner == "accepted":
                self.inner = "introduced"
        self.happen(change, {SENDER: 0, RECEIVER: 0})

    # --- what people say ---
    def offer(self, blind, on_release, half_way, answer, version):
        if self.state(SENDER) == "offered":
            return "stands"
        if version not in (0, self.sides[SENDER].moves):
            return "stale"
        if self.own != "draft":
            return "conflict"
        if answer <= 0 or half_way < 0 or (half_way and half_way >= answer):
            return "invalid"
        if on_release and self.revoked:
            return "conflict"
        self.blind, self.on_release, self.waits, self.answer_due = blind, on_release, bool(half_way), self.now + answer

        def change():
            self.own, self.inner = None, "offered"
        self.happen(change, {SENDER: 0, RECEIVER: 0})
        return "moved"

    def may(self, side, event, person):
        """It is hers to say, as things stand."""
        state, holds = self.state(side), person == self.sides[side].holder
        if event == TAKE:
            return not holds and self.can_be_held(side)
        if side == SENDER:
            return {WITHDRAW: state in ("draft", "offered", *PASSING), INTRODUCE: self.kind == HANDOFF and state == "accepted",
                    CLOSE: state in ("contacted", "declined", "expired", "returned", "answered")}.get(event, False)
        if event in (ACCEPT, DECLINE):
            return state == "offered"
        return holds and {INTRODUCE: self.kind == HANDOFF and state == "accepted", CONTACT: state in PASSING, CLOSE: state == "contacted",
                          RETURN: state in OPEN_WITH_RECEIVER}.get(event, False)

    def can_be_held(self, side):
        if side == RECEIVER:
            return self.inner in OPEN_WITH_RECEIVER
        return self.state(SENDER) not in ("withdrawn", "closed")

    def said_before(self, side, event, person, role):
        state, kept = self.state(side), self.sides[side]
        holds = person == kept.holder
        if event == TAKE:
            return holds and state not in OVER
        if side == SENDER:
            return {WITHDRAW: state == "withdrawn", INTRODUCE: state == "introduced",
                    CLOSE: state == "closed" and role == kept.role}.get(event, False)
        if event == ACCEPT:
            return holds and self.accepted and state not in OVER
        came = {DECLINE: "declined", INTRODUCE: "introduced", CONTACT: "contacted", RETURN: "returned", CLOSE: "closed"}
        return holds and came.get(event) == state

    def is_whole(self, side, event, role, contact, named):
        passed = side == SENDER and event == CLOSE and self.state(SENDER) in ("contacted", "answered")
        return (passed == bool(role) and (event == ACCEPT) == (contact > 0) and contact >= 0 and
                (not named or event == CONTACT or (event == CLOSE and side == RECEIVER)))

    def move(self, side, event, person, reason, role, contact, named, version, stranger):
        if person == "-":
            return "denied"
        if stranger:
            return "not_found"
        if reason not in REASONS.get(event, ()):
            return "invalid"
        if self.said_before(side, event, person, role):
            return "stands"
        if version not in (0, self.sides[side].moves):
            return "stale"
        if not self.may(side, event, person):
            return "conflict"
        if not self.is_whole(side, event, role, contact, named):
            return "invalid"
        kept = self.sides[side]
        if side == RECEIVER:
            self.deafen()
        if named and RECEIVER not in self.destroyed:
            kept.client = True
        if event == TAKE:
            self.happen(lambda: setattr(kept, "holder", person), {side: 0})
        elif side == SENDER and event == WITHDRAW:
            self.withdraw(reason)
        elif side == SENDER and event == CLOSE:
            self.close(role)
        elif side == SENDER and self.heard:
            self.introduce_unheard()
        else:
            if event in (ACCEPT, DECLINE):
                kept.holder = person
            if event == ACCEPT:
                self.accepted, self.contact_due = True, self.now + contact
            self.by_receiver({ACCEPT: "accepted", DECLINE: "declined", INTRODUCE: "introduced", CONTACT: "contacted",
                              RETURN: "returned", CLOSE: "closed"}[event], reason)
        return "moved"

    # --- what happens to it ---
    def leave(self, person):
        for side, kept in self.sides.items():
            if kept.holder == person and self.can_be_held(side):
                kept.holder = ""
                self.happen(lambda: None, {side: PERSON_LEFT})

    def revoke(self):
        self.revoked = True
        if self.on_release and self.state(SENDER) == "offered":
            self.withdraw(RELEASE_ENDED)

    def destroy(self, side):
        kept = self.sides[side]
        self.destroyed.add(side)
        if not kept.client:
            return
        kept.client = False
        self.orphaned = side == SENDER and self.accepted
        if side == RECEIVER:
            if self.inner == "contacted":
                self.by_receiver("closed", CLIENT_FORGOTTEN)
        elif self.state(SENDER) in ("draft", "offered", *PASSING):
            self.withdraw(CLIENT_FORGOTTEN)
        elif self.own is None:
            self.close(0, CLIENT_FORGOTTEN)

    # --- clocks ---
    def answer_clock(self):
        """A blind sender's word comes at one instant, whatever was done before."""
        waits = self.inner == "offered" or (self.blind and self.word is None and self.heard is None and self.own is None)
        return self.answer_due if self.inner and waits else -1

    def contact_clock(self, side):
        return self.contact_due if self.state(side) in PASSING and not self.sides[side].overdue else -1

    def ring_answer(self):
        due = self.answer_clock()
        if due < 0:
            return "silent"
        self.now = max(self.now, due)

        def expire():
            self.inner, self.word = "expired", "expired"
        if self.inner == "offered":
            self.happen(expire, {RECEIVER: 0, SENDER: 0})
        else:
            self.happen(lambda: setattr(self, "word", "answered"), {SENDER: 0})
        return "rang"

    def ring_contact(self, side):
        due = self.contact_clock(side)
        if due < 0:
            return "silent"
        self.now = max(self.now, due)
        self.happen(lambda: None, {side: 0})
        self.sides[side].overdue = True
        return "rang"

    # --- what stands ---
    def wanted(self, side):
        """Somebody has to look, and why."""
        state, kept = self.state(side), self.sides[side]
        if side == SENDER:
            told = {"declined": OFFER_DECLINED, "expired": OFFER_UNANSWERED, "returned": RETURNED, "answered": ANSWERED_UNSEEN,
                    "closed": 0, "withdrawn": 0}
            if state in told:
                return told[state]
        elif state == "offered":
            return OFFER_WAITS if self.waits else 0
        elif state not in OPEN_WITH_RECEIVER:
            return SENDER_DESTROYED if self.orphaned else 0
        if kept.overdue:
            return NOT_CONTACTED
        return UNHELD if not kept.holder else SENDER_DESTROYED if side == RECEIVER and self.orphaned else 0

    def answers(self, side):
        """L4. The receiver has her once it has reached her; of a blind one, whose sender is not told of trouble, once it has accepted."""
        if side == SENDER:
            return not (self.state(SENDER) == "contacted" or (self.own == "closed" and self.sides[SENDER].role == ENDS))
        return self.inner in ("contacted", "closed") or (self.blind and self.inner in PASSING)

    def stands(self, side):
        if side == RECEIVER and self.inner is None:
            return "none"
        kept = self.sides[side]
        clock = self.answer_clock() if side == RECEIVER else -1
        return " ".join(str(word) for word in (
            STATES[self.state(side)], kept.reason, kept.role, kept.holder or "-", int(kept.overdue), kept.moves, self.wanted(side),
            clock, self.contact_clock(side), int(kept.client), int(self.answers(side))))
