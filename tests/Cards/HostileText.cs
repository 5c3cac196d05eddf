namespace Helmsman.Tests.Cards;

/// <summary>What somebody might call his shop to make a card say something else.</summary>
internal static class HostileText
{
    public static readonly string[] Samples =
    [
        "*x* [a](http://b.example) <at>x</at> _y_",
        "**粗** `code` ~~gone~~ # not a heading",
        "- not a list",
        "1. not a list either",
        "# no heading",
        "> no quote",
        "![no](http://picture.example/x.png)",
        "a & b &lt; c {{DATE(2026-01-01,SHORT)}}",
        "back\\slash \\* | pipe",
        "<script>alert(1)</script>",
    ];
}
