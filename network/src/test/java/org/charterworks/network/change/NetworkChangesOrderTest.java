package org.charterworks.network.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.charterworks.network.change.NetworkChange.AddToAttribute;
import org.charterworks.network.change.NetworkChange.Close;
import org.charterworks.network.change.NetworkChange.MultiplyAttribute;
import org.charterworks.network.change.NetworkChange.Open;
import org.charterworks.network.change.NetworkChange.SetAttribute;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.RandomWorlds;
import org.charterworks.network.model.Sketch;
import org.junit.jupiter.api.Test;

/// Whatever order changes are listed in, the same network comes of them, to the last bit, and the base stays as
/// it was.
class NetworkChangesOrderTest {
    @Test
    void doesNotDependOnTheOrderOfChanges() {
        int done = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Network base = RandomWorlds.of(random, 5, 7);
            Network copy = RandomWorlds.of(new Random(seed), 5, 7);
            List<ActiveChange> changes = randomChanges(random, base);
            Applied first = NetworkChanges.apply(base, changes);
            List<ActiveChange> shuffled = new ArrayList<>(changes);
            for (int permutation = 0; permutation < 5; permutation++) {
                Collections.shuffle(shuffled, random);
                assertThat(NetworkChanges.apply(base, shuffled))
                        .as("seed %d", seed)
                        .isEqualTo(first);
            }
            assertThat(base).as("base, seed %d", seed).isEqualTo(copy);
            done += first instanceof Applied.Done ? 1 : 0;
        }
        assertThat(done).as("sets of changes that were applied").isBetween(50, 299);
    }

    private static List<ActiveChange> randomChanges(Random random, Network base) {
        List<Link> links = List.copyOf(base.links());
        List<Dwell> dwells = List.copyOf(base.dwells());
        List<ActiveChange> changes = new ArrayList<>();
        int count = 1 + random.nextInt(8);
        for (int c = 0; c < count; c++) {
            Link link = links.get(random.nextInt(links.size()));
            boolean atNode = !dwells.isEmpty() && random.nextBoolean();
            ElementId element =
                    atNode ? dwells.get(random.nextInt(dwells.size())).id() : link.id();
            Attribute attribute = atNode ? Attribute.DWELL_HOURS : Attribute.TRAVEL_HOURS;
            double number = random.nextDouble() * 3;
            NetworkChange change = switch (random.nextInt(5)) {
                case 0 -> new SetAttribute(element, attribute, Sketch.value(number));
                case 1 -> new AddToAttribute(element, attribute, Sketch.value(number - 1.5));
                case 2 -> new MultiplyAttribute(element, attribute, Sketch.value(number));
                case 3 -> new Open(link.id());
                default -> new Close(link.id());
            };
            changes.add(new ActiveChange("PRJ-" + random.nextInt(4), 1 - random.nextDouble() / 2, change));
        }
        return changes;
    }
}
