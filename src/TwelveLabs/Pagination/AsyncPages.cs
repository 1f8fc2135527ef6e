using System.Globalization;

namespace TwelveLabs;

/// <summary>
/// A paginated list. Enumerate it for all items, or <see cref="AsPages(CancellationToken)"/> for
/// the pages. Each enumeration requests the pages again, one by one as they are needed.
/// </summary>
/// <typeparam name="TItem">The type of an item.</typeparam>
/// <typeparam name="TPage">The type of a page.</typeparam>
public abstract class AsyncPages<TItem, TPage> : IAsyncEnumerable<TItem>
{
    /// <summary>Returns the pages, in order.</summary>
    /// <param name="cancellationToken">Cancels the enumeration with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The pages.</returns>
    public abstract IAsyncEnumerable<TPage> AsPages(CancellationToken cancellationToken = default);

    /// <summary>Returns the pages from a continuation token on, in order.</summary>
    /// <param name="continuationToken">
    /// The first page: its page token, such as <see cref="TokenPageInfo.NextPageToken"/> of the previous page; for a list that
    /// is paginated by number, its number as a string.
    /// </param>
    /// <param name="cancellationToken">Cancels the enumeration with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The pages.</returns>
    /// <exception cref="ArgumentException"><paramref name="continuationToken"/> is empty or not a page token of such a list.</exception>
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

    /// <summary>Returns the items of a page.</summary>
    /// <param name="page">The page.</param>
    /// <returns>Its items, in order.</returns>
    protected abstract IEnumerable<TItem> ItemsOf(TPage page);
}

/// <summary>Creates paginated lists for the tests of code that mocks a client.</summary>
public static class AsyncPages
{
    /// <summary>Creates a list of the given pages. Its continuation tokens are the page numbers, from 1.</summary>
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
