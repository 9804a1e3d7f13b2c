package org.diversitynetwork.localgroup;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.diversitynetwork.city.CityFocusService;
import org.diversitynetwork.shared.store.ReferenceFile;

/** The local groups that an installation starts with, and what they decided. */
@Singleton
class LocalGroupReferenceFile implements ReferenceFile<LocalGroupReferenceFile.Entry> {
    private final LocalGroupService groups;
    private final LocalGroupMemberService members;
    private final CityFocusService focuses;

    /** A local group, its members, and the target groups of its city that it decided on. */
    record Entry(
            @NotNull @Valid NewLocalGroup group,
            @NotNull List<@NotNull @Valid NewLocalGroupMember> members,
            @NotNull List<@NotNull String> decided) {}

    LocalGroupReferenceFile(LocalGroupService groups, LocalGroupMemberService members, CityFocusService focuses) {
        this.groups = groups;
        this.members = members;
        this.focuses = focuses;
    }

    @Override
    public String name() {
        return "84-local-groups.json";
    }

    @Override
    public Class<Entry> entry() {
        return Entry.class;
    }

    @Override
    public void load(Entry entry) {
        if (groups.find(entry.group().code()).isEmpty()) {
            var group = groups.create(entry.group());
            entry.members().forEach(member -> members.create(group.code(), member));
            entry.decided()
                    .forEach(targetGroup -> focuses.noteDecision(entry.group().city(), targetGroup, group.id()));
        }
    }
}
