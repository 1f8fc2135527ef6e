using System.Runtime.CompilerServices;

namespace TwelveLabs.Pagination;

/// <summary>
/// Requests one page after the other. Only the service determines the end of a list: a page that does not indicate
/// whether more follow is an error, because items would be lost unnoticed.
/// </summary>
/// <param name="format">The format of a page.</param>
/// <param name="options">The settings for each call, or null.</param>
/// <param name="whole">The token that the list was requested with.</param>
internal abstract class ServicePages<TItem, TPage>(PageFormat<TItem, TPage> format, RequestOptions? options, CancellationToken whole) : AsyncPages<TItem, TPage>
{
    // A filter of the service may leave pages empty, but this many in a row suggest an endless list.
    private const int MaxEmptyPages = 100;

    protected PageFormat<TItem, TPage> Format => format;

    public override IAsyncEnumerable<TPage> AsPages(CancellationToken cancellationToken = default) => EnumerateAsync(First, cancellationToken);

    public override IAsyncEnumerable<TPage> AsPages(string continuationToken, CancellationToken cancellationToken = default)
    {
        ArgumentValidation.NotEmpty(nameof(continuationToken), continuationToken);
        return IsValid(continuationToken)
            ? EnumerateAsync(continuationToken, cancellationToken)
            : throw new ArgumentException($"'{continuationToken}' {Invalid}.", nameof(continuationToken));
    }

    /// <summary>Gets the continuation token of the first page.</summary>
    protected abstract string? First { get; }

    /// <summary>Gets the problem of a continuation token that is not valid, for messages.</summary>
    protected abstract string Invalid { get; }

    protected abstract bool IsValid(string continuationToken);

    protected abstract Task<TPage> FetchAsync(string? continuationToken, RequestOptions options, CancellationToken cancellationToken);

    /// <summary>Returns the continuation token of the next page; null if the page is the last.</summary>
    protected abstract string? Next(string? continuationToken, TPage page);

    protected override IEnumerable<TItem> ItemsOf(TPage page) => format.Items(page);

    private async IAsyncEnumerable<TPage> EnumerateAsync(string? first, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var cancellation = new LinkedCancellation(whole, cancellationToken);
        var record = new CallRecord();
        var each = RequestOptions.Tell(options, record: record);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var empty = 0;
        for (var place = first; ;)
        {
            var page = await cancellation.OfCallerAsync(FetchAsync(place, each, cancellation.Token)).ConfigureAwait(false);
            var missing = format.Missing(page);
            var count = format.Items(page).Count;
            if (missing is null || count > 0)
            {
                yield return page;
            }

            if (missing is not null)
            {
                throw record.Unusable(
                    format.Operation, $"{format.Operation}: a page has no '{missing}', so it is unknown whether it is the last. The previous pages were returned.", missing);
            }

            if (Next(place, page) is not { } next)
            {
                yield break;
            }

            seen.Add(place ?? "");
            empty = count > 0 ? 0 : empty + 1;
            if (seen.Contains(next))
            {
                throw Endless("named a page as the next that it had returned before", record);
            }

            if (empty >= MaxEmptyPages)
            {
                throw Endless($"returned {MaxEmptyPages} empty pages in a row and named yet another", record);
            }

            if (!IsValid(next))
            {
                throw record.Unusable(format.Operation, $"{format.Operation}: a page names '{next}' as the next, which {Invalid}. The pages until then were returned.", "");
            }

            place = next;
        }
    }

    private TwelveLabsException Endless(string what, CallRecord record) =>
        new($"{format.Operation}: the service {what}, so the list would have no end. The pages until then were returned.")
        {
            Operation = format.Operation,
            Attempts = record.Requests,
        };
}
