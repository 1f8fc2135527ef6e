public static class AsyncPages
{
    public static TwelveLabs.AsyncPages<TItem, TPage> FromPages<TItem, TPage>(System.Collections.Generic.IEnumerable<TPage> pages, System.Func<TPage, System.Collections.Generic.IEnumerable<TItem>> items) { }
}
