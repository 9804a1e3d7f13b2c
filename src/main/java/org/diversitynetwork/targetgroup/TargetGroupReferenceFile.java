package org.diversitynetwork.targetgroup;

import jakarta.inject.Singleton;
import org.diversitynetwork.shared.store.ReferenceFile;

/** The target groups that an installation starts with. */
@Singleton
class TargetGroupReferenceFile implements ReferenceFile<NewTargetGroup> {
    private final TargetGroupService groups;

    TargetGroupReferenceFile(TargetGroupService groups) {
        this.groups = groups;
    }

    @Override
    public String name() {
        return "10-target-groups.json";
    }

    @Override
    public Class<NewTargetGroup> entry() {
        return NewTargetGroup.class;
    }

    @Override
    public void load(NewTargetGroup group) {
        if (groups.find(group.code()).isEmpty()) {
            groups.create(group);
        }
    }
}
