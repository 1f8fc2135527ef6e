public static class TwelveLabsProblemDetails
{
    public static Microsoft.AspNetCore.Mvc.ProblemDetails Create(TwelveLabs.TwelveLabsException exception) { }
}
