namespace TrackArchive.Statiq;

/// <summary>A few pages of each kind, at even distances of their order.</summary>
internal sealed class SampleOfPages : SyncModule
{
    private const int OfEachKind = 10;

    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        from kind in context.Inputs.GroupBy(page => page.GetString(TrackArchiveKeys.Kind))
        let pages = kind.ToArray()
        from page in pages.Where((_, i) => i % Math.Max(1, pages.Length / OfEachKind) == 0).Take(OfEachKind)
        select page;
}
