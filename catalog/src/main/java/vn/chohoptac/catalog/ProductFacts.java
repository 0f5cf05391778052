package vn.chohoptac.catalog;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.cooperatives.SellerIdentity;

/** A product as the tables have it, free of "now": what of it is true at an instant is asked with that instant. */
record ProductFacts(
        ProductSnapshot snapshot, boolean discarded, ProductState state, long revision, long cooperativeRevision) {

    ProductId id() {
        return snapshot.id();
    }

    ProductFacts with(List<Pack> packs) {
        return changed(packs, snapshot.recognitions(), snapshot.certificates());
    }

    ProductFacts withMarks(List<RowReader.MarkRow> marks) {
        return changed(
                snapshot.packs(),
                marks.stream()
                        .map(RowReader.MarkRow::recognition)
                        .filter(mark -> mark != null)
                        .toList(),
                marks.stream()
                        .map(RowReader.MarkRow::certificate)
                        .filter(mark -> mark != null)
                        .toList());
    }

    boolean onSaleAt(Instant now) {
        var suspendedFrom = snapshot.suspendedFrom();
        return snapshot.listed() && (suspendedFrom == null || now.isBefore(suspendedFrom));
    }

    /** The best recognition valid then, the longest lasting of equals; {@code null} for none. */
    @Nullable
    RecognitionView recognitionAt(Instant now) {
        return snapshot.recognitions().stream()
                .filter(recognition -> recognition.holdsAt(now))
                .max(Comparator.comparingInt(RecognitionView::stars).thenComparing(RecognitionView::until))
                .orElse(null);
    }

    ProductPage pageAt(Instant now, SellerIdentity seller) {
        var s = snapshot;
        return new ProductPage(
                s.id(),
                s.slug(),
                s.name(),
                s.description(),
                s.set(),
                s.form(),
                s.season(),
                s.origin(),
                s.ingredients(),
                s.shelfLife(),
                s.storage(),
                s.priceIncludes(),
                s.packs(),
                recognitionAt(now),
                s.certificates().stream().filter(mark -> mark.holdsAt(now)).toList(),
                s.pictures(),
                seller,
                s.soldUnits(),
                s.publishedAt() == null ? now : s.publishedAt(),
                s.suspendedFrom());
    }

    ProductCard cardAt(Instant now) {
        var best = recognitionAt(now);
        var s = snapshot;
        return new ProductCard(
                s.id(),
                s.slug(),
                s.name(),
                s.set(),
                s.form(),
                s.packs().getFirst(),
                best == null ? 0 : best.stars(),
                s.cooperative(),
                s.pictures().isEmpty() ? null : s.pictures().getFirst());
    }

    private ProductFacts changed(
            List<Pack> packs, List<RecognitionView> recognitions, List<CertificateView> certificates) {
        var s = snapshot;
        var changed = new ProductSnapshot(
                s.id(),
                s.slug(),
                s.name(),
                s.description(),
                s.set(),
                s.form(),
                s.season(),
                s.origin(),
                s.ingredients(),
                s.shelfLife(),
                s.storage(),
                s.priceIncludes(),
                packs,
                recognitions,
                certificates,
                s.pictures(),
                s.cooperative(),
                s.soldUnits(),
                state == ProductState.PUBLISHED && !discarded && s.cooperative().sells() && !packs.isEmpty(),
                s.publishedAt(),
                s.suspendedFrom());
        return new ProductFacts(changed, discarded, state, revision, cooperativeRevision);
    }
}
