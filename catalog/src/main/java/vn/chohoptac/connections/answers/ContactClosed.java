package vn.chohoptac.connections.answers;

import vn.chohoptac.kernel.Conflict;

/** Messages begin when both sides have agreed to know each other. */
public final class ContactClosed extends Conflict {

    public ContactClosed() {
        super("connections.contact-closed");
    }
}
