namespace Helmsman.Dialogs;

/// <summary>What somebody said, the bot's own name left out.</summary>
/// <param name="Text">With the names of the people mentioned.</param>
/// <param name="Marked">The same with <see cref="Mark"/> in place of each: a name can hold words that mean something else.</param>
/// <param name="People">Whom the marks stand for, as the channel knows them.</param>
internal sealed record Said(string Text, string Marked, IReadOnlyList<string> People)
{
    public const char Mark = '\uFFFC';
}
