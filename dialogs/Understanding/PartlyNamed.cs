namespace Helmsman.Dialogs.Understanding;

/// <summary>People shorten names: 搜索 for 手淘搜索. What a message says beyond all known words may be part of a name.</summary>
internal static class PartlyNamed
{
    private const int MostChoices = 4;

    /// <returns>The member meant, or several that it could be (at most four), or neither.</returns>
    public static (KnownMember? Member, IReadOnlyList<KnownMember> Candidates) Find(Reading said, Known known)
    {
        if (said.Member is not null || said.Rest.Count == 0)
        {
            return (said.Member, []);
        }

        List<KnownMember> fitting = [.. known.Members.Where(member => said.Rest.All(piece => IsPart(piece, PlainText.Of(member.Name)))).Take(MostChoices)];
        return fitting is [var only] ? (only, []) : (null, fitting);
    }

    private static bool IsPart(string piece, string name) =>
        char.IsAscii(piece[0])
            ? piece.Length > 2 && name.Split(' ').Contains(piece, StringComparer.Ordinal)
            : name.Contains(piece, StringComparison.Ordinal);
}
