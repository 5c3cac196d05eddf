using CsvHelper;
using Helmsman.Shop.Why.Search;

namespace Helmsman.Benchmarks.Why;

/// <summary>A case's file: columns of figures, and all other columns are attributes.</summary>
/// <param name="Names">Of each attribute's members; a member's code is its place.</param>
/// <param name="Figures">One array for each figure asked for.</param>
internal sealed record LeafFile(LeafAttribute[] Attributes, string[][] Names, double[][] Figures)
{
    public static LeafFile Read(Stream content, params string[] figures)
    {
        using var csv = CsvReader.Create(content, new CsvReaderOptions { Separator = ',' });
        var attributes = csv.Headers.Except(figures, StringComparer.Ordinal).Select(name => new Column(name, csv.GetFieldIndex(name))).ToArray();
        var values = figures.Select(name => (At: csv.GetFieldIndex(name), Values: new List<double>())).ToArray();
        while (csv.Read())
        {
            foreach (var attribute in attributes)
            {
                attribute.Add(csv.GetString(attribute.At));
            }

            foreach (var (at, list) in values)
            {
                list.Add(csv.Parse<double>(at));
            }
        }

        return new([.. attributes.Select(one => one.Attribute)], [.. attributes.Select(one => one.Names)], [.. values.Select(one => one.Values.ToArray())]);
    }

    /// <summary>An element as the truth writes it: <c>a=a3&amp;e=e1</c>, attributes in the order of their names.</summary>
    public static string Name(LeafTable leaves, string[][] names, Element element) => Truths.Ordered(string.Join(
        '&',
        element.Members.Select((member, attribute) => (member, attribute)).Where(part => part.member != Element.Any)
            .Select(part => $"{leaves.Attributes[part.attribute].Name}={names[part.attribute][part.member]}")));

    private sealed class Column(string name, int at)
    {
        private readonly Dictionary<string, int> _codeOf = new(StringComparer.Ordinal);
        private readonly List<int> _codes = [];

        public int At => at;

        public LeafAttribute Attribute => new(name, _codeOf.Count, [.. _codes]);

        public string[] Names => [.. _codeOf.Keys];

        public void Add(string member)
        {
            if (!_codeOf.TryGetValue(member, out var code))
            {
                _codeOf.Add(member, code = _codeOf.Count);
            }

            _codes.Add(code);
        }
    }
}
