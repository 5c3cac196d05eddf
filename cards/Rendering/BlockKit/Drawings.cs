namespace Helmsman.Cards.Rendering.BlockKit;

/// <summary>What a message shows that some workspaces refuse. What is not drawn is told in words.</summary>
[Flags]
public enum Drawings
{
    None = 0,

    /// <summary>Tables and charts, which are younger than the rest.</summary>
    Figures = 1,

    /// <summary>Slack must be able to fetch each of them, and the app to see those that are Slack's files; for one that is refused all are told as links.</summary>
    Pictures = 2,

    All = Figures | Pictures,
}
