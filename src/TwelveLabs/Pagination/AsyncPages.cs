using System.Globalization;

namespace TwelveLabs;

/// <summary>
/// A list that the service gives in pages. Enumerate it for every item of every page, or <see cref="AsPages(CancellationToken)"/> for
/// the pages. Each enumeration asks anew, page by page, as far as it goes.
/// </summary>
/// <typeparam name="TItem">The type of an item.</typeparam>
/// <typeparam name="TPage">The type of a page.</typeparam>
public abstract class AsyncPages<TItem, TPage> : IAsyncEnumerable<TItem>
{
    /// <summary>The pages, in order.</summary>
    /// <param name="cancellationToken">Ends the enumeration early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The pages as the service gives them.</returns>
    public abstract IAsyncEnumerable<TPage> AsPages(CancellationToken cancellationToken = default);

    /// <summary>The pages from a later one on, in order: continues a list that was read in part before.</summary>
    /// <param name="continuationToken">
    /// The page to begin with: its page token, such as the last page's <see cref="TokenPageInfo.NextPageToken"/>; of a list that
    /// pages by number, its number as text.
    /// </param>
    /// <param name="cancellationToken">Ends the enumeration early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The pages as the service gives them.</returns>
    /// <exception cref="ArgumentException"><paramref name="continuationToken"/> is empty or can be no page token of such a list.</exception>
    public abstract IAsyncEnumerable<TPage> AsPages(string continuationToken, CancellationToken cancellationToken = default);

    /// <inheritdoc/>
    public async IAsyncEnumerator<TItem> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in AsPages(cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in ItemsOf(page))
            {
                yield return item;
            }
        }
    }

    /// <summary>The items of a page.</summary>
    /// <param name="page">The page.</param>
    /// <returns>Its items, in order.</returns>
    protected abstract IEnumerable<TItem> ItemsOf(TPage page);
}

/// <summary>Makes lists in pages, such as those that a mocked client gives in a test.</summary>
public static class AsyncPages
{
    /// <summary>A list of pages that are known. Its continuation tokens are their numbers, from 1.</summary>
    /// <typeparam name="TItem">The type of an item.</typeparam>
    /// <typeparam name="TPage">The type of a page.</typeparam>
    /// <param name="pages">The pages.</param>
    /// <param name="items">The items of a page.</param>
    /// <returns>The list.</returns>
    public static AsyncPages<TItem, TPage> FromPages<TItem, TPage>(IEnumerable<TPage> pages, Func<TPage, IEnumerable<TItem>> items)
    {
        _ = pages ?? throw new ArgumentNullException(nameof(pages));
        _ = items ?? throw new ArgumentNullException(nameof(items));
        return new KnownPages<TItem, TPage>(pages.ToList(), items);
    }

    private sealed class KnownPages<TItem, TPage>(List<TPage> pages, Func<TPage, IEnumerable<TItem>> items) : AsyncPages<TItem, TPage>
    {
        public override IAsyncEnumerable<TPage> AsPages(CancellationToken cancellationToken = default) => new AsyncEnumerableAdapter<TPage>(pages);

        // Pages of a test have no tokens: they are counted from 1.
        public override IAsyncEnumerable<TPage> AsPages(string continuationToken, CancellationToken cancellationToken = default) =>
            int.TryParse(continuationToken, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
                ? new AsyncEnumerableAdapter<TPage>(pages.Skip(number - 1))
                : throw new ArgumentException($"'{continuationToken}' is no number of a page.", nameof(continuationToken));

        protected override IEnumerable<TItem> ItemsOf(TPage page) => items(page);
    }
}
