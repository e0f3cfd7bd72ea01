using Statiq.Web.Pipelines;

namespace TrackArchive.Statiq;

/// <summary>The archive's pages without those whose place a page of the site's own takes.</summary>
internal sealed class LeaveReplaced : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var replaced = context.Outputs.FromPipeline(nameof(Inputs)).Select(ReplacePages.PathOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return context.Inputs.Where(page => !replaced.Contains(page.GetString(TrackArchiveKeys.Path)));
    }
}
