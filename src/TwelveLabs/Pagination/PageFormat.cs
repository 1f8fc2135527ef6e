namespace TwelveLabs.Pagination;

/// <summary>Describes a page, as the OpenAPI document defines it.</summary>
/// <param name="Operation">The operation that returns the first page.</param>
/// <param name="Items">The items of a page.</param>
/// <param name="Missing">The missing field without which the content of a page, or whether it is the last, is unknown; null if all are present.</param>
internal sealed record PageFormat<TItem, TPage>(string Operation, Func<TPage, ICollection<TItem>> Items, Func<TPage, string?> Missing);
