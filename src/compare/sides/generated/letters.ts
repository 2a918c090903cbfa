// Made by `npm run generate` from the packages any-ascii, cldr-localenames-full, countries-list, iso-3166 and i18n-iso-countries.

/** The Latin spellings of letters: the first code point of a run, in hexadecimal, and the spelling of each letter from there on. */
export const letterRuns: readonly string[] = [
  "df:ss,,,,,,,ae,,,,,,,,,,d,,,,,,,,o,,,,,,th,,,,,,,,,,,,,,,,,,,d,,,,,,,,,,,,,,,,,,,,,,h,,,,,,,,,,i,,ij,,,,,q,,,,,,,,l,,l,,,,,,,n,,ng,,,,,,,,oe,,,,,,,,,,,,,,,,,,,,t,,,,,,,,,,,,,,,,,,,,,,,,s,b,,,b,,-,,,c,,,,d,z,,,,,f,,,hw,,,,k,l,l,,,n,,,,,gh,,p,,,-,,sh,t,,t,,,,,,,y,,z,,,-,zh,dz,,-,ts,w,c,x,qc,q,,,dz,,,lj,,,nj,,,,,,,,,,,,,,,,,e,,,,,,,,g,,,,,,,,,,,,,,dz,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,y,,,,d,,ou,,z,,,,,,,,,,,,,,,l,n,t,j,db,qp,,,c,,,s,z,,-,,,,,e,,j,,q,,r,,y",
  "3b1:a,v,g,d,e,z,i,th,i,k,l,m,n,x,o,p,r,s,s,t,y,f,ch,ps,o,i,y,o,y,o",
  "430:a,b,v,g,d,e,zh,z,i,y,k,l,m,n,o,p,r,s,t,u,f,kh,ts,ch,sh,shch,-,y,-,e,yu,ya,e,e,dj,g,ie,dz,i,i,j,lj,nj,c,k,i,u,dzh,,o,,e,,ie,,e,,ie,,o,,io,,ks,,ps,,f,,y,,y,,u,,o,,o,,ot,,q,,-,-,-,-,-,-,-,,jh,,-,,rh,,g,,gh,,gh,,j,,z,,q,,g,,q,,q,,ng,,ng,,ph,,w,,s,,th,,u,,u,,h,,ts,,j,,c,,h,,ch,,ch,,,gi,,q,,lh,,ng,,nh,,dzh,,mh,h,,a,,a,,ae,,e,,a,,e,,dzh,,j,,dz,,i,,i,,o,,o,,y,,a,,u,,u,,u,,tsh,,gh,,y,,xh,,x,,h",
  "561:a,b,g,d,e,z,e,y,t,zh,i,l,kh,ts,k,h,dz,gh,ch,m,y,n,sh,o,ch,p,j,rr,s,v,t,r,ts,w,p,k,o,f,ev",
  "5d0:-,v,g,d,h,v,z,h,t,y,kh,kh,l,m,m,n,n,s,-,f,f,ts,ts,k,r,s,t",
  "621:-,a,-,u,-,i,-,b,h,t,th,j,h,kh,d,dh,r,z,s,sh,s,d,t,dh,-,gh,g,g,y,i,i,-,f,q,k,l,m,n,h,w,a,y,-,-,-,a,u,i,-,-,a,-,-,i,-,e,e,o,e,e,o,a,u,,,,,,,,,,,,,,,b,q,a,-,a,u,e,a,o,u,i,t,th,b,t,t,p,th,bh,dz,dz,n,j,ts,ch,ch,d,d,d,dd,dh,dh,dh,d,d,r,r,r,r,r,zh,d,zh,r,sh,s,ch,ts,ch,th,ng,f,f,p,v,v,ph,q,g,k,k,g,g,ng,kp,g,gg,n,g,g,g,l,l,l,l,n,n,n,n,ny,h,n,e,h,h,h,o,o,o,u,u,u,u,v,y,ey,e,v,e,ny,e,e,,e",
  "904:a,a,a,i,i,u,u,r,l,e,e,e,ai,o,o,o,au,k,kh,g,gh,n,c,ch,j,jh,n,t,th,d,dh,n,t,th,d,dh,n,n,p,ph,b,bh,m,y,r,r,l,l,l,v,s,s,s,h,o,o,-,-,a,i,i,u,u,r,r,e,e,e,ai,o,o,o,au,-,e,a,om,-,-,-,-,e,u,u,q,kh,g,z,r,rh,f,y,r,l,l,l",
  "10d0:a,b,g,d,e,v,z,t,i,k,l,m,n,o,p,zh,r,s,t,u,p,k,gh,q,sh,ch,ts,dz,ts,ch,kh,j,h,e,y,w,x,o,f",
  "1100:g,kk,n,d,tt,l,m,b,pp,s,ss,-,j,jj,ch,k,t,p,h",
  "1161:a,ae,ya,yae,eo,e,yeo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,eu,ui,i",
  "11a8:g,kk,gs,n,nj,nh,d,l,lg,lm,lb,ls,lt,lp,lh,m,b,bs,s,ss,ng,j,ch,k,t,p,h",
  "3041:a,a,i,i,u,u,e,e,o,o,ka,ga,ki,gi,ku,gu,ke,ge,ko,go,sa,za,shi,ji,su,zu,se,ze,so,zo,ta,da,chi,ji,t,tsu,zu,te,de,to,do,na,ni,nu,ne,no,ha,ba,pa,hi,bi,pi,fu,bu,pu,he,be,pe,ho,bo,po,ma,mi,mu,me,mo,ya,ya,yu,yu,yo,yo,ra,ri,ru,re,ro,wa,wa,i,e,o,n,vu,ka,ka",
];
