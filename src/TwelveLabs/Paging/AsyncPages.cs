using System.Runtime.CompilerServices;
using TwelveLabs.Transport;

namespace TwelveLabs;

/// <summary>
/// A list that the service gives in pages. Enumerate it for every item of every page, or <see cref="AsPages"/> for the
/// pages. Each enumeration asks anew, page by page, as far as it goes.
/// </summary>
/// <typeparam name="TItem">The type of an item.</typeparam>
/// <typeparam name="TPage">The type of a page.</typeparam>
public abstract class AsyncPages<TItem, TPage> : IAsyncEnumerable<TItem>
{
    /// <summary>The pages, in order.</summary>
    /// <param name="cancellationToken">Ends the enumeration early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The pages as the service gives them.</returns>
    public abstract IAsyncEnumerable<TPage> AsPages(CancellationToken cancellationToken = default);

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
    /// <summary>A list of pages that are known.</summary>
    /// <typeparam name="TItem">The type of an item.</typeparam>
    /// <typeparam name="TPage">The type of a page.</typeparam>
    /// <param name="pages">The pages.</param>
    /// <param name="items">The items of a page.</param>
    /// <returns>The list.</returns>
    public static AsyncPages<TItem, TPage> FromPages<TItem, TPage>(IEnumerable<TPage> pages, Func<TPage, IEnumerable<TItem>> items)
    {
        _ = pages ?? throw new ArgumentNullException(nameof(pages));
        _ = items ?? throw new ArgumentNullException(nameof(items));
        var known = pages.ToList();
        return new Pages<TItem, TPage, int>(
            0,
            (next, _) => Task.FromResult<(TPage, int?)?>(next < known.Count ? (known[next], next + 1 < known.Count ? next + 1 : null) : null),
            items,
            CancellationToken.None);
    }

    /// <summary>Pages by number: the last is the one whose number is the total, or one that has no items.</summary>
    internal static AsyncPages<TItem, TPage> ByNumber<TItem, TPage>(
        int first, Func<int, CancellationToken, Task<TPage>> fetch, Func<TPage, ICollection<TItem>> items, Func<TPage, int?> total,
        CancellationToken cancellationToken) =>
        new Pages<TItem, TPage, int>(
            first,
            async (number, cancel) =>
            {
                var page = await fetch(number, cancel).ConfigureAwait(false);
                return (page, items(page).Count > 0 && number < total(page) ? number + 1 : null);
            },
            items,
            cancellationToken);

    /// <summary>Pages by token: the last is the one that names no next. An empty page with a next token is no end.</summary>
    internal static AsyncPages<TItem, TPage> ByToken<TItem, TPage>(
        Func<string?, CancellationToken, Task<TPage>> fetch, Func<TPage, ICollection<TItem>> items, Func<TPage, string?> next,
        CancellationToken cancellationToken) =>
        new Pages<TItem, TPage, Token>(
            default,
            async (token, cancel) =>
            {
                var page = await fetch(token.Value, cancel).ConfigureAwait(false);
                return (page, next(page) is { Length: > 0 } following ? new Token(following) : null);
            },
            items,
            cancellationToken);

    private readonly record struct Token(string? Value);

    private sealed class Pages<TItem, TPage, TNext>(
        TNext first, Func<TNext, CancellationToken, Task<(TPage Page, TNext? Next)?>> fetch, Func<TPage, IEnumerable<TItem>> items,
        CancellationToken whole)
        : AsyncPages<TItem, TPage>
        where TNext : struct
    {
        public override async IAsyncEnumerable<TPage> AsPages([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            using var cancellation = new TwoTokens(whole, cancellationToken);
            var seen = new HashSet<TNext>();
            TNext? next = first;
            while (next is { } place && await cancellation.OfCallerAsync(fetch(place, cancellation.Token)).ConfigureAwait(false) is { } fetched)
            {
                yield return fetched.Page;
                seen.Add(place);
                next = fetched.Next;
                if (next is { } following && seen.Contains(following))
                {
                    throw new TwelveLabsException("The service named a page as the next that it had given before, so the list would have no end. The pages until then were given.");
                }
            }
        }

        protected override IEnumerable<TItem> ItemsOf(TPage page) => items(page);
    }
}
