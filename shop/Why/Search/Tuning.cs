namespace Helmsman.Shop.Why.Search;
public static class Tuning {
  public static double Eta = 6, CostBase = 3, CostLayer = 0.5, FirstCost = 3, Narrow = .03, Wide = .08, Floor = .01, Cap=40, SplitMargin=0, Relative=.03, Zero=.5; public static bool Refit=true;
  public static string Debug="";
}
