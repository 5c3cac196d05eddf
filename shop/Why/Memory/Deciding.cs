using Helmsman.Shop.Documents;

namespace Helmsman.Shop.Why.Memory;

/// <summary>Whose word on a cause counts: the first one's, until somebody who has seen it says otherwise.</summary>
public static class Deciding
{
    /// <param name="seen">The version that whoever speaks has seen; 0: none.</param>
    public static WhatComesOfIt On(Document<CauseSaid>? kept, CauseSaid said, long seen) => kept switch
    {
        null => new WhatComesOfIt.Keep(0),
        _ when kept.Value.SaysTheSameAs(said) => new WhatComesOfIt.Already(),
        _ when kept.Version == seen => new WhatComesOfIt.Keep(seen),
        _ => new WhatComesOfIt.Taken(kept.Value),
    };
}

public abstract record WhatComesOfIt
{
    /// <param name="Version">To be replaced; 0: to be the first.</param>
    public sealed record Keep(long Version) : WhatComesOfIt;

    /// <summary>It is what was said before: nothing changes.</summary>
    public sealed record Already : WhatComesOfIt;

    /// <summary>Somebody else has said something meanwhile.</summary>
    public sealed record Taken(CauseSaid By) : WhatComesOfIt;
}
