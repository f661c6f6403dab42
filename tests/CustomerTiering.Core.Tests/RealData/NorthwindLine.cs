namespace CustomerTiering.RealData;

/// <summary>A line of <c>Order Details</c>; the discount as it is stored, and by a standard of 10 % what SQL says of it.</summary>
internal sealed record NorthwindLine(long Order, long Product, string Customer, string Category, decimal Price, long Quantity, double Discount, string BySql);
