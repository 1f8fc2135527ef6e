namespace TwelveLabs.Pagination;

/// <summary>How the document describes a page.</summary>
/// <param name="Operation">The operation that gives the first page.</param>
/// <param name="Items">The items of a page.</param>
/// <param name="Missing">The field without which nobody can tell what the page holds or whether it is the last; null when all are there.</param>
internal sealed record PageFormat<TItem, TPage>(string Operation, Func<TPage, ICollection<TItem>> Items, Func<TPage, string?> Missing);
