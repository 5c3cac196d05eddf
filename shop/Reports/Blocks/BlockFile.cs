using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;

namespace Helmsman.Shop.Reports.Blocks;

/// <summary>
/// A file's days as it is kept: an Apache Arrow stream, one record batch a day, members as dictionaries. Every tool that reads Arrow reads it; we
/// use the columns where they lie in the bytes.
/// </summary>
internal static class BlockFile
{
    /// <summary>Beside a dimension's column, the one that says what its members are called.</summary>
    private const string NameOf = ".name";

    private static readonly DictionaryType Members = new(Int32Type.Default, StringType.Default, ordered: true);

    /// <param name="days">Of one file: with the same dimensions, members and measures.</param>
    public static async Task WriteAsync(Stream stream, IReadOnlyList<DayColumns> days, CancellationToken cancellationToken)
    {
        var schema = SchemaOf(days[0]);
        var texts = days[0].Dimensions.Select(dimension => (Ids: Texts(dimension, dimension.Members.Id), Names: Texts(dimension, dimension.Members.Name))).ToList();
        using var writer = new ArrowStreamWriter(stream, schema, leaveOpen: true);
        foreach (var day in days)
        {
            using var batch = new RecordBatch(schema, [.. Columns(day, texts)], day.Rows);
            await writer.WriteRecordBatchAsync(batch, cancellationToken);
        }

        await writer.WriteEndAsync(cancellationToken);
    }

    /// <summary>The columns stay parts of <paramref name="content"/>.</summary>
    public static IReadOnlyList<DayColumns> Read(ReadOnlyMemory<byte> content)
    {
        using var reader = new ArrowStreamReader(content);
        var days = new List<DayColumns>();
        MemberIndex[]? members = null;
        while (reader.ReadNextRecordBatch() is { } batch)
        {
            members ??= [.. Dimensions(reader.Schema).Select(name => IndexOf(batch, name))];
            days.Add(Day(reader.Schema, batch, members));
        }

        return days;
    }

    private static Schema SchemaOf(DayColumns day) => new(
        [
            .. day.Dimensions.SelectMany(dimension => new[]
            {
                new Field(dimension.Name, Members, nullable: false),
                new Field(dimension.Name + NameOf, Members, nullable: false),
            }),
            .. day.Measures.Select(measure => new Field(measure.Name, DoubleType.Default, nullable: true)),
        ],
        metadata: null);

    private static StringArray Texts(DimensionColumn dimension, Func<int, string> text) =>
        new StringArray.Builder().AppendRange(Enumerable.Range(0, dimension.Members.Count).Select(text)).Build();

    private static IEnumerable<IArrowArray> Columns(DayColumns day, List<(StringArray Ids, StringArray Names)> texts)
    {
        for (var index = 0; index < day.Dimensions.Count; index++)
        {
            yield return new DictionaryArray(Members, Codes(day.Dimensions[index], day.Rows), texts[index].Ids);
            yield return new DictionaryArray(Members, Codes(day.Dimensions[index], day.Rows), texts[index].Names);
        }

        foreach (var measure in day.Measures)
        {
            yield return Figures(measure, day.Rows);
        }
    }

    private static Int32Array Codes(DimensionColumn dimension, int rows) => new(new ArrowBuffer(dimension.Bytes), ArrowBuffer.Empty, rows, 0, 0);

    /// <summary>To other tools a missing figure is null; underneath it stays NaN, which is what we read.</summary>
    private static DoubleArray Figures(MeasureColumn measure, int rows)
    {
        var missing = 0;
        var known = new ArrowBuffer.BitmapBuilder(rows);
        foreach (var value in measure.Values)
        {
            missing += double.IsNaN(value) ? 1 : 0;
            known.Append(!double.IsNaN(value));
        }

        return new DoubleArray(new ArrowBuffer(measure.Bytes), missing == 0 ? ArrowBuffer.Empty : known.Build(), rows, missing, 0);
    }

    private static DayColumns Day(Schema schema, RecordBatch batch, MemberIndex[] members) => new(
        batch.Length,
        [.. Dimensions(schema).Select((name, index) => new DimensionColumn(name, members[index], Codes(batch, name)))],
        [
            .. schema.FieldsList.Where(field => field.DataType is DoubleType)
                .Select(field => new MeasureColumn(field.Name, ((DoubleArray)batch.Column(field.Name)).ValueBuffer.Memory[..(batch.Length * sizeof(double))])),
        ]);

    private static IEnumerable<string> Dimensions(Schema schema) => schema.FieldsList
        .Where(field => field.DataType is DictionaryType && !field.Name.EndsWith(NameOf, StringComparison.Ordinal))
        .Select(field => field.Name);

    private static ReadOnlyMemory<byte> Codes(RecordBatch batch, string name) =>
        ((Int32Array)((DictionaryArray)batch.Column(name)).Indices).ValueBuffer.Memory[..(batch.Length * sizeof(int))];

    private static MemberIndex IndexOf(RecordBatch batch, string name) => new(TextsOf(batch, name), TextsOf(batch, name + NameOf));

    private static string[] TextsOf(RecordBatch batch, string name)
    {
        var texts = (StringArray)((DictionaryArray)batch.Column(name)).Dictionary;
        return [.. Enumerable.Range(0, texts.Length).Select(index => texts.GetString(index))];
    }
}
